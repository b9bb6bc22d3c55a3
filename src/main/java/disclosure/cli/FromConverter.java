package disclosure.cli;

import disclosure.source.InputArgument;
import disclosure.source.InputException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code SOURCE=PATH}; a wrong shape is a fault of the command line. */
final class FromConverter implements ITypeConverter<InputArgument> {
  @Override
  public InputArgument convert(String text) {
    try {
      return InputArgument.parse(text);
    } catch (InputException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
