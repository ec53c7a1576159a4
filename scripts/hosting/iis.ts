import {
  API_FOLDER,
  ENDS_LIKE_A_FILE,
  FIRST_PAGE,
  type Headers,
  LASTING_FOLDER,
  OTHER_PAGES,
  OF_A_SESSION,
  VIEWS_FOLDER,
} from "./headers.ts";

/**
 * The same in any folder that IIS treats as an application. How long a file lasts is written in IIS's
 * own terms: `DisableCache` sends `no-cache`, and 365 days a `max-age`.
 */
export function iisWebConfig(headers: Headers): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- The dashboard on IIS: copy this file to the folder of the dashboard, beside index.html.
     It needs the URL Rewrite module. In a sub-folder, convert the folder to an application. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${Object.entries(headers)
  .map(
    ([name, value]) =>
      `        <remove name="${name}" />\n        <add name="${name}" value="${escaped(value)}" />`,
  )
  .join("\n")}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript; charset=utf-8" />
      <remove fileExtension=".svg" />
      <mimeMap fileExtension=".svg" mimeType="image/svg+xml" />
      <remove fileExtension=".webmanifest" />
      <mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />
    </staticContent>
    <defaultDocument>
      <files>
        <clear />
        <add value="${FIRST_PAGE}" />
      </files>
    </defaultDocument>
    <urlCompression doStaticCompression="true" doDynamicCompression="true" />
    <rewrite>
      <rules>
        <rule name="First screen with a question" stopProcessing="true">
          <match url="^$" />
          <conditions>
            <add input="{QUERY_STRING}" pattern="." />
          </conditions>
          <action type="Rewrite" url="${OTHER_PAGES}" />
        </rule>
        <rule name="Views that stand in a page" stopProcessing="true">
          <match url="^[a-z0-9/-]+$" />
          <conditions>
            <add input="{QUERY_STRING}" pattern="." negate="true" />
            <add input="{APPL_PHYSICAL_PATH}${VIEWS_FOLDER}\\{R:0}.html" matchType="IsFile" />
          </conditions>
          <action type="Rewrite" url="${VIEWS_FOLDER}/{R:0}.html" />
        </rule>
        <rule name="Views of a session that stand in a page" stopProcessing="true">
          <match url="^[a-z]+$" />
          <conditions trackAllCaptures="true">
            <add input="{QUERY_STRING}" pattern="^${OF_A_SESSION}$" />
            <add input="{APPL_PHYSICAL_PATH}${VIEWS_FOLDER}\\{R:0}\\{C:1}.html" matchType="IsFile" />
          </conditions>
          <action type="Rewrite" url="${VIEWS_FOLDER}/{R:0}/{C:1}.html" appendQueryString="false" />
        </rule>
        <rule name="Views" stopProcessing="true">
          <match url="^(?!${API_FOLDER}/).+" />
          <conditions>
            <add input="{URL}" pattern="${ENDS_LIKE_A_FILE}" negate="true" />
            <add input="{REQUEST_FILENAME}" matchType="IsFile" negate="true" />
          </conditions>
          <action type="Rewrite" url="${OTHER_PAGES}" />
        </rule>
      </rules>
    </rewrite>
  </system.webServer>
  <location path="${LASTING_FOLDER}">
    <system.webServer>
      <staticContent>
        <clientCache
          cacheControlMode="UseMaxAge"
          cacheControlMaxAge="365.00:00:00"
          cacheControlCustom="public, immutable"
        />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

function escaped(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
