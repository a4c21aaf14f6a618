export { type BeginOptions, type CompletedLogin, HaloLogin, type LogoutOptions } from './halo-login.ts'
export type { HaloLoginOptions, LoginStore } from './halo-login-options.ts'
export { isLoginRequired } from './login-errors.ts'
export { webStorage } from './web-storage.ts'
