/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** URL of the tenant. */
  readonly VITE_HALO_URL: string
  /** Client ID of an application for browsers. */
  readonly VITE_HALO_CLIENT_ID: string
}
