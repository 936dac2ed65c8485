import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.packageurl.PackageURL;
import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyclonedx.Version;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.parsers.JsonParser;
import org.cyclonedx.parsers.Parser;
import org.cyclonedx.parsers.XmlParser;

/**
 * Validates and reads BOMs with CycloneDX's library for Java, as Dependency-Track does when one is uploaded.
 * Arguments: version and file, again and again. Prints one line of JSON a file: what it was told.
 */
public final class CycloneDxJava {
  public static void main(String[] args) throws Exception {
    for (int at = 0; at + 1 < args.length; at += 2) {
      System.out.println(new ObjectMapper().writeValueAsString(read(args[at], new File(args[at + 1]))));
    }
  }

  private static Map<String, Object> read(String spec, File file) throws Exception {
    Version version = Version.fromVersionString(spec);
    Parser parser = file.getName().endsWith(".xml") ? new XmlParser() : new JsonParser();
    List<String> errors = new ArrayList<>();
    parser.validate(file, version).forEach(error -> errors.add(error.getMessage()));
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("errors", errors);
    try {
      tell(parser.parse(file), told);
    } catch (Exception error) {
      errors.add(String.valueOf(error.getMessage()));
    }
    return told;
  }

  private static void tell(Bom bom, Map<String, Object> told) throws Exception {
    int licenses = 0;
    int hashes = 0;
    List<String> purls = new ArrayList<>();
    for (Component component : bom.getComponents()) {
      LicenseChoice choice = component.getLicenses();
      if (choice != null && (choice.getExpression() != null || !choice.getLicenses().isEmpty())) licenses += 1;
      if (component.getHashes() != null && !component.getHashes().isEmpty()) hashes += 1;
      if (component.getPurl() != null) purls.add(new PackageURL(component.getPurl()).getCoordinates());
    }
    told.put("components", bom.getComponents().size());
    told.put("licenses", licenses);
    told.put("hashes", hashes);
    told.put("purls", purls);
    told.put("edges", bom.getDependencies().stream()
        .mapToInt(one -> one.getDependencies() == null ? 0 : one.getDependencies().size()).sum());
    told.put("vulnerabilities", bom.getVulnerabilities() == null ? 0 : bom.getVulnerabilities().size());
  }
}
