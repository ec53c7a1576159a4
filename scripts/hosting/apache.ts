import {
  API_FOLDER,
  ASKED_EACH_TIME,
  ENDS_LIKE_A_FILE,
  FIRST_PAGE,
  type Headers,
  LASTING,
  LASTING_FOLDER,
  OF_A_SESSION,
  OTHER_PAGES,
  VIEWS_FOLDER,
} from "./headers.ts";

/** The same in any folder: Apache reads it as of the folder in which it lies. */
export function apacheHtaccess(headers: Headers): string {
  return `# The dashboard on Apache: copy this file to the folder of the dashboard, beside index.html.
# It needs AllowOverride All for that folder, mod_rewrite and mod_headers; mod_deflate compresses.

Options -Indexes -MultiViews
DirectoryIndex ${FIRST_PAGE}
AddDefaultCharset utf-8
AddCharset utf-8 .js .css .json .svg
AddType text/javascript .js
AddType application/json .json
AddType image/svg+xml .svg
AddType application/manifest+json .webmanifest

<IfModule mod_headers.c>
${Object.entries(headers)
  .map(([name, value]) => `    Header always set ${name} "${value}"`)
  .join("\n")}
    # What was sent compressed is asked for by another tag than its file has.
    RequestHeader edit If-None-Match "^(.*)-gzip\\"$" "$1\\""
    Header set Cache-Control "${ASKED_EACH_TIME}"
    Header set Cache-Control "${LASTING}" "expr=%{REQUEST_URI} =~ m#/${LASTING_FOLDER}/#"
</IfModule>

<IfModule mod_rewrite.c>
    RewriteEngine On

    # The app's own files lie compressed beside themselves, with the type of what they hold.
${compressed("br", "br")}
${compressed("gzip", "gz")}
    RewriteRule \\.js\\.(?:br|gz)$ - [T=text/javascript,E=no-gzip:1,E=no-brotli:1,L]
    RewriteRule \\.css\\.(?:br|gz)$ - [T=text/css,E=no-gzip:1,E=no-brotli:1,L]

    # The bare address is the first screen, written with its figures; with a question it is another view.
    RewriteCond %{QUERY_STRING} .
    RewriteRule ^$ ${OTHER_PAGES} [L]
    RewriteRule ^$ - [L]

    # The page in which a view stands, but for one with filters, or of an earlier day.
    RewriteCond %{QUERY_STRING} ^$
    RewriteCond %{REQUEST_URI}::$1 ^(.*/)(.+)::\\2$
    RewriteCond %{DOCUMENT_ROOT}%1${VIEWS_FOLDER}/%2.html -f
    RewriteRule ^([a-z0-9/-]+)$ ${VIEWS_FOLDER}/$1.html [L]
    RewriteCond %{REQUEST_URI}::$1?%{QUERY_STRING} ^(.*/)([a-z]+)::\\2\\?${OF_A_SESSION}$
    RewriteCond %{DOCUMENT_ROOT}%1${VIEWS_FOLDER}/%2/%3.html -f
    RewriteRule ^([a-z]+)$ ${VIEWS_FOLDER}/$1/%3.html [L]

    # An address is a view of the app, unless it lies below ${API_FOLDER}/ or names a file.
    RewriteRule ^${API_FOLDER}/ - [L]
    RewriteCond %{REQUEST_URI} !${ENDS_LIKE_A_FILE}
    RewriteCond %{REQUEST_FILENAME} !-f
    RewriteRule ^ ${OTHER_PAGES} [L]
</IfModule>

<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json image/svg+xml
</IfModule>
${encoded("br", "br")}${encoded("gzip", "gz")}`;
}

function compressed(encoding: string, ending: string): string {
  return `    RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
    RewriteCond %{REQUEST_FILENAME}.${ending} -f
    RewriteRule ^(${LASTING_FOLDER}/.+\\.(?:js|css))$ $1.${ending} [L]`;
}

function encoded(encoding: string, ending: string): string {
  return `
<FilesMatch "\\.(?:js|css)\\.${ending}$">
    RemoveEncoding .${ending}
    <IfModule mod_headers.c>
        Header set Content-Encoding ${encoding}
        Header append Vary Accept-Encoding
    </IfModule>
</FilesMatch>
`;
}
