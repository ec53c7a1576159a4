import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // Relative addresses, so that the built folder works in any sub-folder of a host.
  base: "./",
  build: { target: "es2022", sourcemap: false, assetsInlineLimit: 0 },
  server: { port: 5173 },
  preview: { port: 4173 },
});
