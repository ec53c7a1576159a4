import { setupServer } from "msw/node";
import { handlers } from "./handlers.ts";
import { world } from "./world.ts";

/** The default dataset as a host, for tests. `server.use(...FAULTS.offline.over(world))` breaks it. */
export const server = setupServer(...handlers(world));
