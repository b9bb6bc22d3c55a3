package disclosure.document.form;

import disclosure.model.DocumentField;
import java.util.List;

/** Reads one kind of form. */
interface FormReader {
  /** The fields of the form on these pages of one file; none where the form is not among them. */
  List<DocumentField> read(List<Sheet> sheets);
}
