/** What `scripts/methodsText.ts` makes of `docs/methods.md`. */
declare module "#docs/methods.md" {
  import type { MethodsText } from "#view-models/methodsText.ts";

  export const METHODS: MethodsText;
}
