import gov.nist.secauto.metaschema.core.model.validation.IValidationFinding;
import gov.nist.secauto.metaschema.core.model.validation.IValidationResult;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import java.nio.file.Path;

/**
 * Validates OSCAL documents by the constraints of OSCAL's metaschema, with the library of its authors, which do not
 * stand in the JSON Schema: ids that are used twice, references that lead nowhere, values that are not allowed.
 * Prints a line for each finding; exit code 1 where a document does not pass.
 */
public class OscalConstraints {
  public static void main(String[] files) throws Exception {
    boolean passing = true;
    for (String file : files) {
      IValidationResult result =
          OscalBindingContext.instance().validateWithConstraints(Path.of(file).toUri(), null);
      passing &= result.isPassing();
      for (IValidationFinding finding : result.getFindings())
        System.out.println(finding.getSeverity() + " " + finding.getMessage());
    }
    System.exit(passing ? 0 : 1);
  }
}
