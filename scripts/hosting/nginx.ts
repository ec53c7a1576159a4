import {
  API_FOLDER,
  ASKED_EACH_TIME,
  ENDS_LIKE_A_FILE,
  FIRST_PAGE,
  type Headers,
  LASTING,
  LASTING_FOLDER,
  OTHER_PAGES,
  OF_A_SESSION,
  VIEWS_FOLDER,
} from "./headers.ts";

/** @param folder Where on the host the dashboard lies: `/`, or `/performance/` */
export function nginxConf(folder: string, headers: Headers): string {
  const bare = folder.replace(/\/$/, "");
  return `# The dashboard on nginx: copy this file to /etc/nginx/conf.d/, and change server_name and root.
# For https, which every dashboard for members needs, let it listen on 443 with your certificate.

map $uri $dashboard_caching {
    default "${ASKED_EACH_TIME}";
    ~^${folder}${LASTING_FOLDER}/ "${LASTING}";
}

# The page in which a view stands, but for one with filters, or of an earlier day.
map "$uri?$args" $dashboard_view {
    default "${folder}${OTHER_PAGES}";
    "~^${folder}(?<view>[a-z0-9/-]+)\\?$" "${folder}${VIEWS_FOLDER}/$view.html";
    "~^${folder}(?<of>[a-z]+)\\?${OF_A_SESSION.replace("(", "(?<day>")}$" "${folder}${VIEWS_FOLDER}/$of/$day.html";
}

server {
    listen 80;
    server_name dashboard.example.gov.uk;
    root /var/www/dashboard;

    server_tokens off;
    absolute_redirect off;
    charset utf-8;
    charset_types text/plain text/css application/javascript application/json image/svg+xml;

    # The app's own files lie compressed beside themselves; figures are compressed as they are sent.
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_types text/css application/javascript application/json image/svg+xml;
${bare === "" ? "" : `\n    location = ${bare} {\n        return 301 ${folder};\n    }\n`}
    # The bare address is the first screen, written with its figures; with a question it is another view.
    location = ${folder} {
        add_header Cache-Control "${ASKED_EACH_TIME}";
${lines(headers)}
        if ($args) {
            rewrite ^ ${folder}${OTHER_PAGES} last;
        }
        try_files ${folder}${FIRST_PAGE} =404;
    }

    # An address is a view of the app, unless it lies below ${API_FOLDER}/ or names a file.
    location ^~ ${folder} {
        add_header Cache-Control $dashboard_caching;
${lines(headers)}
        try_files $uri $dashboard_view ${folder}${OTHER_PAGES};

        location ^~ ${folder}${API_FOLDER}/ {
            try_files $uri =404;
        }

        location ~ ${ENDS_LIKE_A_FILE} {
            try_files $uri =404;
        }
    }
}
`;
}

function lines(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `        add_header ${name} "${value}" always;`)
    .join("\n");
}
