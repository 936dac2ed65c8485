import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.jeremylong.openvulnerability.client.nvd.DefCveItem;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.h2.tools.RunScript;
import org.owasp.dependencycheck.Engine;
import org.owasp.dependencycheck.exception.ExceptionCollection;
import org.owasp.dependencycheck.utils.Settings;

/**
 * The engine of OWASP Dependency-Check without a network: its database holds the entries (NVD's form) of a file,
 * and every analyzer that would ask a server is off.
 *
 * <p>Arguments: FOLDER to scan, CVES.json (- for a database without an entry), SUPPRESSION.xml, FOLDER to write to.
 */
public class DependencyCheck {
  public static void main(String[] args) throws Exception {
    Path data = Files.createTempDirectory("dependency-check");
    Settings settings = new Settings();
    settings.setString(Settings.KEYS.DATA_DIRECTORY, data.toString());
    settings.setString(Settings.KEYS.SUPPRESSION_FILE, args[2]);
    settings.setBoolean(Settings.KEYS.AUTO_UPDATE, false);
    for (String key :
        List.of(
            Settings.KEYS.ANALYZER_CENTRAL_ENABLED,
            Settings.KEYS.ANALYZER_OSSINDEX_ENABLED,
            Settings.KEYS.ANALYZER_RETIREJS_ENABLED,
            Settings.KEYS.ANALYZER_NODE_AUDIT_ENABLED,
            Settings.KEYS.ANALYZER_NODE_PACKAGE_ENABLED,
            Settings.KEYS.ANALYZER_ASSEMBLY_ENABLED,
            Settings.KEYS.HOSTED_SUPPRESSIONS_ENABLED)) settings.setBoolean(key, false);
    createTables(data, settings);
    try (Engine engine = new Engine(settings)) {
      engine.openDatabase();
      if (!args[1].equals("-")) {
        ObjectMapper mapper =
            JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                .build();
        for (JsonNode item : mapper.readTree(new File(args[1])))
          engine.getDatabase().updateVulnerability(mapper.treeToValue(item, DefCveItem.class), "java");
      }
      engine.scan(new File(args[0]));
      ExceptionCollection failed = null;
      try {
        engine.analyzeDependencies();
      } catch (ExceptionCollection problems) {
        failed = problems;
      }
      for (String format : List.of("JSON", "SARIF"))
        engine.writeReports("examples", "com.example", "examples", "1.0.0", new File(args[3]), format, failed);
    }
    settings.cleanup();
  }

  /** The engine makes its tables only while it updates. */
  private static void createTables(Path data, Settings settings) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("odc"),
                settings.getString(Settings.KEYS.DB_USER),
                settings.getString(Settings.KEYS.DB_PASSWORD));
        InputStreamReader tables =
            new InputStreamReader(
                Engine.class.getClassLoader().getResourceAsStream("data/initialize.sql"), StandardCharsets.UTF_8)) {
      RunScript.execute(connection, tables);
    }
  }
}
