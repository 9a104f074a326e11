import { config } from "zod/v4/core";

// zod tries `new Function` when a schema is built, which a page's content security policy reports.
config({ jitless: true });
