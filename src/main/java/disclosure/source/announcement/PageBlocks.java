package disclosure.source.announcement;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The blocks of a web page that announces awards; a line ends only where the page says so. */
final class PageBlocks {
  private static final String BLOCKS =
      "p, div, li, tr, blockquote, section, h1, h2, h3, h4, h5, h6";
  private static final String BLOCK_END = "\u2029";

  private PageBlocks() {}

  /** The texts of the blocks of the article, without what stands around it. */
  static String[] of(Document document) {
    document.select("script, style, nav, header, footer").remove();
    Element body =
        Stream.of("div.body", "div.content-wrap", "article", "body")
            .flatMap(selector -> document.select(selector).stream())
            .filter(found -> AwardVerb.in(found.text()))
            .findFirst()
            .orElse(document.body());
    for (TextNode text : body.select("*").textNodes()) {
      text.text(text.getWholeText().replaceAll("[\\r\\n]+", " "));
    }
    body.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
    for (Element block : body.select(BLOCKS)) {
      block.prependChild(new TextNode(BLOCK_END)).appendChild(new TextNode(BLOCK_END));
    }
    return body.wholeText().split(BLOCK_END, -1);
  }
}
