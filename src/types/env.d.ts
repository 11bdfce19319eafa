/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Stands for one build; `scripts/build.ts` sets it. Absent on the development server. */
  readonly PUBLIC_BUILD_TAG?: string;
  /** Key of the book that the edition documents; `astro.config.ts` sets it. */
  readonly PUBLIC_EDITION?: string;
}
