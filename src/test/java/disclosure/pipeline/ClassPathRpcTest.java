package disclosure.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.ServiceLoader;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.runtime.rpc.RpcSystem;
import org.apache.flink.runtime.rpc.RpcSystemLoader;
import org.apache.flink.runtime.rpc.pekko.PekkoRpcSystem;
import org.junit.jupiter.api.Test;

class ClassPathRpcTest {
  @Test
  void flinkFindsNoOtherLoader() {
    List<?> loaders =
        ServiceLoader.load(RpcSystemLoader.class).stream()
            .map(ServiceLoader.Provider::type)
            .toList();

    assertEquals(List.of(ClassPathRpc.class), loaders);
  }

  @Test
  void theSystemIsOfTheClassPathAndNotOfATemporaryFile() {
    RpcSystem system = RpcSystem.load(new Configuration());

    assertInstanceOf(PekkoRpcSystem.class, system);
    assertSame(ClassPathRpc.class.getClassLoader(), system.getClass().getClassLoader());
  }
}
