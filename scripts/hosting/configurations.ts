import { apacheHtaccess } from "./apache.ts";
import { azureConfig } from "./azure.ts";
import { type OtherOrigins, securityHeaders } from "./headers.ts";
import { iisWebConfig } from "./iis.ts";
import { nginxConf } from "./nginx.ts";

export interface Hosted {
  /** Where on the host the dashboard lies: `/`, or `/performance/`. */
  readonly folder: string;
  readonly others: OtherOrigins;
}

/** The configuration of each kind of host, by the file that it is read from. */
export function configurations({ folder, others }: Hosted): ReadonlyMap<string, string> {
  const headers = securityHeaders(others);
  return new Map([
    ["nginx.conf", nginxConf(folder, headers)],
    [".htaccess", apacheHtaccess(headers)],
    ["web.config", iisWebConfig(headers)],
    ["staticwebapp.config.json", azureConfig(headers)],
  ]);
}
