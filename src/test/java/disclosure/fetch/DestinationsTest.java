package disclosure.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import disclosure.fetch.FetchException.Code;
import disclosure.fetch.StandIn.Reply;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.255.0.9",
        "0.0.0.0",
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "169.254.0.1",
        "100.64.0.1",
        "192.0.0.8",
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:169.254.169.254",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "2002:7f00:1::",
        "2001::1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "2001:db8::1",
        "100::1"
      })
  void no_request_goes_to_an_address_that_is_not_public(String address) throws Exception {
    Destinations destinations = leadingTo(address);
    FetchException e =
        assertThrows(
            FetchException.class, () -> destinations.check(URI.create("https://example.org/")));
    assertEquals(Code.HOST_NOT_PUBLIC, e.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "100.128.0.1", "172.32.0.1", "2600:1f18::1", "2001:4860::8"})
  void requests_go_to_public_addresses(String address) throws Exception {
    InetAddress found = leadingTo(address).check(URI.create("https://example.org/"));
    assertEquals(InetAddress.getByName(address), found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2130706433",
        "127.0.0.1",
        "localhost",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::1]",
        "167772161",
        "2852039166"
      })
  void a_declared_host_is_refused_where_it_leads_to_this_machine_or_a_private_one(String host) {
    Destinations declared = Destinations.declared(List.of(host));
    FetchException e =
        assertThrows(
            FetchException.class, () -> declared.check(URI.create("http://" + host + "/")));
    assertEquals(Code.HOST_NOT_PUBLIC, e.code(), e.toString());
  }

  @Test
  void one_bad_address_among_good_ones_is_enough() {
    assertThrows(
        FetchException.class,
        () -> leadingTo("8.8.8.8", "10.0.0.1").check(URI.create("https://example.org/")));
  }

  @ParameterizedTest
  @CsvSource({
    "file:///etc/passwd, ADDRESS_REFUSED",
    "ftp://example.org/, ADDRESS_REFUSED",
    "jar:https://example.org/a!/b, ADDRESS_REFUSED",
    "https:///a, ADDRESS_REFUSED",
    "https://example.org@10.0.0.1/, ADDRESS_REFUSED",
    "https://user:pw@example.org/, ADDRESS_REFUSED",
    "https://other.org/, HOST_NOT_DECLARED",
    "https://example.org.evil.net/, HOST_NOT_DECLARED",
    "https://sub.example.org/, HOST_NOT_DECLARED",
    "http://2130706433/, HOST_NOT_DECLARED",
    "http://0x7f.1/, ADDRESS_REFUSED",
    "http://[::1]/, HOST_NOT_DECLARED",
    "http://127.1/, ADDRESS_REFUSED",
    "http://0177.0.0.1/, HOST_NOT_DECLARED",
    "http://0x7f.0.0.1/, ADDRESS_REFUSED",
    "http://0x7f000001/, HOST_NOT_DECLARED",
    "http://017700000001/, HOST_NOT_DECLARED",
    "http://[::ffff:127.0.0.1]/, HOST_NOT_DECLARED",
    "http://[::ffff:7f00:1]/, HOST_NOT_DECLARED",
    "http://[fe80::1%25eth0]/, HOST_NOT_DECLARED",
    "http://localhost./, HOST_NOT_DECLARED",
    "http://localhost/, HOST_NOT_DECLARED",
    "http://example.org./, HOST_NOT_DECLARED",
    "http://EXAMPLE.ORG.@127.0.0.1/, ADDRESS_REFUSED",
    "http://example.org:80@127.0.0.1/, ADDRESS_REFUSED",
    "http://@example.org/, ADDRESS_REFUSED",
    "http://example.org%00.evil.net/, ADDRESS_REFUSED",
    "http://example.org%2f@127.0.0.1/, ADDRESS_REFUSED",
    "http://127.0.0.1#@example.org/, HOST_NOT_DECLARED",
    "http://127.0.0.1?@example.org/, HOST_NOT_DECLARED",
    "http://169.254.169.254/latest/meta-data/, HOST_NOT_DECLARED"
  })
  void only_web_addresses_of_declared_hosts_are_asked(String url, Code code) {
    FetchException e =
        assertThrows(FetchException.class, () -> leadingTo("8.8.8.8").check(URI.create(url)));
    assertEquals(code, e.code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:PORT/secret",
        "http://[::1]:PORT/secret",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::ffff:127.0.0.1]:PORT/secret",
        "http://[::ffff:7f00:1]:PORT/secret",
        "http://2130706433:PORT/secret",
        "http://0177.0.0.1:PORT/secret",
        "http://0x7f.1:PORT/secret",
        "http://0x7f000001:PORT/secret",
        "http://127.1:PORT/secret",
        "http://localhost.:PORT/secret",
        "http://127.0.0.1.:PORT/secret",
        "http://127.0.0.1@localhost:PORT/secret",
        "http://user:pw@127.0.0.1:PORT/secret",
        "http://@127.0.0.1:PORT/secret",
        "file:///etc/passwd",
        "https://elsewhere.example/",
        "//localhost:PORT/secret",
        "::bad"
      })
  void a_redirect_leads_nowhere_that_is_not_allowed(String location) throws Exception {
    StandIn[] self = new StandIn[1];
    try (StandIn publisher =
        new StandIn(
            asked ->
                asked.path().equals("/moved")
                    ? Reply.status(302)
                        .with("Location", location.replace("PORT", "" + self[0].url("/").getPort()))
                    : Reply.status(404))) {
      self[0] = publisher;
      Destinations onlyThis =
          new Destinations(
              List.of("127.0.0.1", "10.0.0.1", "169.254.169.254"),
              InetAddress::getAllByName,
              address -> address.getHostAddress().equals("127.0.0.1"));
      Desk desk = new Desk(folder, Desk.HURRIED, onlyThis);
      FetchException e =
          assertThrows(
              FetchException.class, () -> desk.client.fetch(Wanted.page(publisher.url("/moved"))));
      assertTrue(
          List.of(Code.HOST_NOT_DECLARED, Code.HOST_NOT_PUBLIC, Code.ADDRESS_REFUSED)
              .contains(e.code()),
          e.toString());
      assertEquals(0, publisher.asked("/secret").size());
      assertEquals(1, publisher.asked().size());
    }
  }

  @Test
  void redirects_are_followed_and_kept_but_not_for_ever() throws Exception {
    try (StandIn publisher =
        new StandIn(
            asked ->
                switch (asked.path()) {
                  case "/a" -> Reply.status(301).with("Location", "/b?x=1");
                  case "/b" -> Reply.status(307).with("Location", "c");
                  case "/c" -> Reply.html("end");
                  case "/loop" -> Reply.status(302).with("Location", "/loop?again");
                  default -> Reply.status(404);
                })) {
      Desk desk = new Desk(folder);
      assertEquals("end", desk.text(desk.client.fetch(Wanted.page(publisher.url("/a")))));
      assertEquals(4, desk.archive.captures().size());
      FetchException e =
          assertThrows(
              FetchException.class,
              () -> desk.client.fetch(Wanted.page(publisher.url("/loop")).anew()));
      assertEquals(Code.REDIRECT_REFUSED, e.code());
      assertEquals(6, publisher.asked("/loop").size());
    }
  }

  @Test
  void no_redirect_leads_from_an_encrypted_place_to_an_open_one() throws FetchException {
    Wanted wanted = Wanted.page(URI.create("https://a.example/list"));
    FetchException e =
        assertThrows(
            FetchException.class, () -> wanted.movedTo(URI.create("HTTP://a.example/list"), true));
    assertEquals(Code.REDIRECT_REFUSED, e.code());
    URI elsewhere = URI.create("https://b.example/list");
    assertEquals(elsewhere, wanted.movedTo(elsewhere, true).url());
    assertEquals(
        elsewhere, Wanted.page(URI.create("http://a.example/")).movedTo(elsewhere, true).url());
  }

  @Test
  void a_key_is_sent_but_never_kept_and_does_not_travel() throws Exception {
    try (StandIn other = new StandIn(asked -> Reply.html("there"));
        StandIn publisher =
            new StandIn(
                asked ->
                    asked.path().equals("/robots.txt")
                        ? Reply.status(404)
                        : Reply.status(302).with("Location", other.url("/there").toString()))) {
      Desk desk = new Desk(folder);
      Credential key = new Credential("api_key", "s3cret+Key/12");
      desk.client.fetch(Wanted.page(publisher.url("/a?x=1")).with(key));
      assertEquals("/a?x=1&api_key=s3cret%2BKey%2F12", publisher.asked().get(0).target());
      assertEquals("/there", other.asked().get(0).target());
      assertTrue(
          desk.archive.captures().stream().noneMatch(kept -> kept.toString().contains("s3cret")));
      assertEquals("Credential[api_key]", key.toString());
    }
  }

  @Test
  void a_name_that_leads_elsewhere_by_the_next_try_is_not_asked_again() throws Exception {
    try (StandIn publisher =
        new StandIn(asked -> Reply.status(asked.path().equals("/robots.txt") ? 404 : 503))) {
      Iterator<String> addresses =
          Stream.concat(Stream.generate(() -> "127.0.0.1").limit(4), Stream.of("10.0.0.1"))
              .iterator();
      Destinations rebound =
          new Destinations(
              List.of("127.0.0.1"),
              host -> parse(addresses.next()),
              InetAddress::isLoopbackAddress);
      Desk desk = new Desk(folder, Desk.HURRIED, rebound);
      FetchException e =
          assertThrows(
              FetchException.class, () -> desk.client.fetch(Wanted.page(publisher.url("/a"))));
      assertEquals(Code.HOST_NOT_PUBLIC, e.code());
      assertEquals(1, publisher.asked("/a").size());
    }
  }

  private static Destinations leadingTo(String... addresses) {
    return new Destinations(List.of("example.org"), host -> parse(addresses), PublicAddress::is);
  }

  private static InetAddress[] parse(String... addresses) throws UnknownHostException {
    InetAddress[] parsed = new InetAddress[addresses.length];
    for (int at = 0; at < parsed.length; at++) {
      parsed[at] = InetAddress.getByName(addresses[at]);
    }
    return parsed;
  }
}
