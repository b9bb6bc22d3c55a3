package disclosure.document.form;

import disclosure.model.DocumentField;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What proves a standard form on a page: a title, and enough of its labels, of some of which it has
 * one. A page that only speaks of the form has the title and not the labels.
 */
record StandardForm(List<String> titles, List<Label> labels, Set<String> needed, int enough) {

  StandardForm(List<String> titles, List<Label> labels, String needed, int enough) {
    this(titles, labels, Set.of(needed), enough);
  }

  List<DocumentField> read(List<Sheet> sheets, Function<Blocks, List<DocumentField>> fields) {
    List<Label> withCodes = Stream.concat(labels.stream(), Codes.labels().stream()).toList();
    return sheets.stream()
        .filter(sheet -> titles.stream().anyMatch(sheet::says))
        .map(sheet -> Blocks.of(sheet, withCodes))
        .filter(
            blocks ->
                labels.stream().filter(label -> blocks.has(label.name())).count() >= enough
                    && needed.stream().anyMatch(blocks::has))
        .flatMap(blocks -> fields.apply(blocks).stream())
        .toList();
  }
}
