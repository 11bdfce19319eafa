/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Stands for one build; `scripts/build.ts` sets it. Absent on the development server. */
  readonly PUBLIC_BUILD_TAG?: string;
  /** Key of the book that the edition documents; `astro.config.ts` sets it. */
  readonly PUBLIC_EDITION?: string;
  /** In the scripts of a copy on a disk, what addresses on the web begin with; else absent. */
  readonly WEB_BASE_URL: string;
}

/** In the scripts of a copy on a disk: a file of the built site. */
declare module 'built:*';
