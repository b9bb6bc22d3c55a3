package disclosure.fetch;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Takes nothing of a body whose head already says that it is not wanted. */
final class RefusedBody implements BodySubscriber<Long> {
  private final CompletableFuture<Long> refusal;

  RefusedBody(IOException why) {
    this.refusal = CompletableFuture.failedFuture(why);
  }

  @Override
  public CompletionStage<Long> getBody() {
    return refusal;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.cancel();
  }

  @Override
  public void onNext(List<ByteBuffer> pieces) {}

  @Override
  public void onError(Throwable failure) {}

  @Override
  public void onComplete() {}
}
