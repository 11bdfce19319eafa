/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Stands for one build; `scripts/build.ts` sets it. Absent on the development server. */
  readonly PUBLIC_BUILD_TAG?: string;
}
