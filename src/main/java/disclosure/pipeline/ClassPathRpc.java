package disclosure.pipeline;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.rpc.RpcSystem;
import org.apache.flink.runtime.rpc.RpcSystemLoader;
import org.apache.flink.runtime.rpc.pekko.PekkoRpcSystem;

/**
 * Finds what Flink's parts talk to each other through on the class path. Flink's own loader unpacks
 * 22 MB at every start into a temporary file, which a run that is killed leaves behind, and from
 * which no class comes out of the class archive.
 *
 * <p>Flink finds it as a service, by its public constructor.
 */
public final class ClassPathRpc implements RpcSystemLoader {
  @Override
  public RpcSystem loadRpcSystem(Configuration configuration) {
    return new PekkoRpcSystem();
  }

  @Override
  public int getLoadPriority() {
    return 0;
  }
}
