import { defineConfig } from "oxlint";

/**
 * Which layers each layer may import, and which packages. Data passes from left to right, imports
 * point back to the left: contract, api, domain, view-models, charts and components, pages, app.
 */
const LAYERS = {
  contract: { layers: [], packages: ["zod"] },
  domain: { layers: ["contract"], packages: [] },
  api: { layers: ["contract"], packages: ["zod", "idb", "@noble/hashes", "@tanstack/react-query"] },
  publishing: {
    layers: ["contract", "domain"],
    packages: ["zod", "papaparse", "fflate", "read-excel-file", "write-excel-file"],
  },
  "view-models": { layers: ["contract", "domain"], packages: [] },
  charts: { layers: ["contract", "view-models", "components"], packages: ["react", "recharts"] },
  components: { layers: ["contract", "view-models"], packages: ["react", "wouter"] },
  pages: {
    layers: ["contract", "domain", "api", "publishing", "view-models", "charts", "components"],
    packages: ["react", "@tanstack/react-query", "wouter", "docx"],
  },
};

const ALL = [...Object.keys(LAYERS), "app", "cli", "mocks"];
const PACKAGES = [
  "zod",
  "idb",
  "@noble/hashes",
  "docx",
  "fflate",
  "read-excel-file",
  "write-excel-file",
  "papaparse",
  "react",
  "react-dom",
  "recharts",
  "wouter",
  "msw",
  "@tanstack/react-query",
];

const wrongWay = Object.entries(LAYERS).map(([layer, may]) => ({
  files: [`src/${layer}/**`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: [
              ...ALL.filter((other) => other !== layer && !may.layers.includes(other)).map(
                (other) => `#${other}/*`,
              ),
              "node:*",
            ],
            message: `src/${layer} may import ${may.layers.join(", ") || "no other layer"}. See docs/architecture.md.`,
          },
          {
            group: PACKAGES.flatMap((name) =>
              may.packages.includes(name) ? [] : [name, `${name}/*`],
            ),
            message: `src/${layer} may use ${may.packages.join(", ") || "no package"}. See docs/architecture.md.`,
          },
          {
            group: ALL.filter((other) => other !== layer).map((other) => `**/../${other}/**`),
            message: "An import across layers names its layer: #domain/status.ts.",
          },
          ...(layer === "pages"
            ? [
                {
                  regex: "^\\.\\./",
                  message:
                    "A page never imports another page: move what they share to components or view-models.",
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig({
  plugins: ["typescript", "unicorn", "oxc", "import", "react", "jsx-a11y", "promise"],
  categories: { correctness: "error", suspicious: "error", perf: "error" },
  env: { browser: true, node: true, es2024: true },
  ignorePatterns: ["dist/**", "node_modules/**", "docs/**", "public/**"],
  rules: {
    "import/no-cycle": "error",
    "import/no-self-import": "error",
    // The types say it too, and know what Vite makes of a worker's address.
    "import/default": "off",
    "import/no-named-as-default-member": "off",
    "import/no-default-export": "error",
    "import/no-unassigned-import": [
      "error",
      {
        allow: [
          "**/*.css",
          "**/*.module.css",
          "@testing-library/jest-dom/vitest",
          // It is for what is loaded after it.
          "./untraced.ts",
          "fake-indexeddb/auto",
        ],
      },
    ],
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/consistent-type-imports": "error",
    "typescript/consistent-type-assertions": [
      "error",
      { assertionStyle: "as", objectLiteralTypeAssertions: "never" },
    ],
    "no-console": "error",
    eqeqeq: "error",
    "react/react-in-jsx-scope": "off",
    "react/rules-of-hooks": "error",
    "react/exhaustive-deps": "error",
    "unicorn/no-array-sort": "off",
    "unicorn/consistent-function-scoping": "off",
    // It takes the channels between tabs for windows.
    "unicorn/require-post-message-target-origin": "off",
    "no-await-in-loop": "off",
    "no-shadow": "off",
    // An SVG drawing is an image by its role.
    "jsx-a11y/prefer-tag-over-role": "off",
    "unicorn/prefer-array-flat-map": "off",
  },
  overrides: [
    ...wrongWay,
    {
      // All words stand in view models: what draws them adds no more than the marks between them.
      files: ["src/{app,charts,components,pages}/**"],
      rules: {
        "react/jsx-no-literals": [
          "error",
          {
            allowedStrings: [":", ",", ".", ";", "(", ")", "/"],
            restrictedAttributes: ["aria-label", "label", "title", "what"],
          },
        ],
      },
    },
    {
      files: ["tests/**"],
      rules: {
        "no-restricted-imports": [
          "error",
          {
            paths: [
              {
                name: "fast-check",
                message:
                  "Generated cases come from tests/generated/seeded.ts, the same in every run.",
              },
            ],
          },
        ],
      },
    },
    { files: ["tests/generated/seeded.ts"], rules: { "no-restricted-imports": "off" } },
    { files: ["*.config.{js,ts}"], rules: { "import/no-default-export": "off" } },
    { files: ["src/cli/**", "scripts/**", "tests/**"], rules: { "no-console": "off" } },
  ],
});
