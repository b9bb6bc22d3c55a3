package disclosure.match;

import disclosure.reference.Reseller;
import disclosure.text.Names;
import disclosure.text.ParsedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Known resellers and integrators, by strict key, or by loose key where it has several words. */
final class SellerIndex {
  private final Map<String, Reseller> strict = new HashMap<>();
  private final Map<String, Reseller> loose = new HashMap<>();

  SellerIndex(List<Reseller> resellers) {
    for (Reseller reseller : resellers) {
      ParsedName name = Names.parse(reseller.alias());
      strict.putIfAbsent(name.strict(), reseller);
      if (name.loose().indexOf(' ') > 0) {
        loose.putIfAbsent(name.loose(), reseller);
      }
    }
  }

  @Nullable Reseller find(ParsedName name) {
    Reseller found = strict.get(name.strict());
    return found != null ? found : loose.get(name.loose());
  }
}
