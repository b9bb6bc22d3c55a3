package disclosure.fetch;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a body to a file as it comes, up to a size. Once aborted it writes no more, so that the
 * next try finds the file at rest.
 */
final class BodyFile implements BodySubscriber<Long> {
  private final FileChannel channel;
  private final long most;
  private final LongConsumer heard;
  private final CompletableFuture<Long> written = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;
  private long bytes;
  private boolean closed;

  /**
   * @param channel closed at the end
   * @param most bytes; one more and the answer is refused
   * @param heard called with the number of bytes of each piece
   */
  BodyFile(FileChannel channel, long most, LongConsumer heard) {
    this.channel = channel;
    this.most = most;
    this.heard = heard;
  }

  /** The body is larger than allowed. */
  static final class TooLarge extends IOException {
    TooLarge(long most) {
      super("the answer is larger than the allowed " + most + " bytes");
    }
  }

  @Override
  public CompletionStage<Long> getBody() {
    return written;
  }

  @Override
  public synchronized void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public synchronized void onNext(List<ByteBuffer> pieces) {
    if (closed) {
      return;
    }
    try {
      for (ByteBuffer piece : pieces) {
        write(piece);
      }
    } catch (IOException e) {
      abort(e);
    }
  }

  private void write(ByteBuffer piece) throws IOException {
    bytes += piece.remaining();
    if (bytes > most) {
      throw new TooLarge(most);
    }
    heard.accept(piece.remaining());
    while (piece.hasRemaining()) {
      channel.write(piece);
    }
  }

  @Override
  public void onError(Throwable failure) {
    abort(failure);
  }

  @Override
  public synchronized void onComplete() {
    close();
    written.complete(bytes);
  }

  /** Ends it with a failure; what is written stays. */
  synchronized void abort(Throwable failure) {
    if (subscription != null && !closed) {
      subscription.cancel();
    }
    close();
    written.completeExceptionally(failure);
  }

  private void close() {
    closed = true;
    try {
      channel.close();
    } catch (IOException e) {
      written.completeExceptionally(e);
    }
  }
}
