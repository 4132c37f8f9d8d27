import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/**
 * Validates documents with Xerces, the schema processor of the JDK: the second opinion beside libxml2.
 *
 * <p>{@code java validate-with-xerces.java SCHEMA LIST}: LIST has one path a line. For each prints
 * {@code valid}, {@code invalid} or {@code notWellFormed}, a tab, and the path. Exits 2 if the schema itself is faulty.
 */
class ValidateWithXerces {
  static final class Verdict implements ErrorHandler {
    String text = "valid";

    public void warning(SAXParseException fault) {}

    public void error(SAXParseException fault) {
      text = "invalid";
    }

    public void fatalError(SAXParseException fault) throws SAXParseException {
      text = "notWellFormed";
      throw fault;
    }
  }

  public static void main(String[] arguments) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setFeature("http://apache.org/xml/features/validation/schema-full-checking", true);
    Schema schema;
    try {
      schema = factory.newSchema(new File(arguments[0]));
    } catch (SAXParseException fault) {
      System.err.println(fault.getSystemId() + ":" + fault.getLineNumber() + ": " + fault.getMessage());
      System.exit(2);
      return;
    }
    for (String path : Files.readAllLines(Path.of(arguments[1]))) {
      Verdict verdict = new Verdict();
      Validator validator = schema.newValidator();
      validator.setErrorHandler(verdict);
      try {
        validator.validate(new StreamSource(new File(path)));
      } catch (SAXParseException fault) {
        verdict.text = "notWellFormed";
      } catch (java.io.IOException fault) {
        verdict.text = "notWellFormed";
      }
      System.out.println(verdict.text + "\t" + path);
    }
  }
}
