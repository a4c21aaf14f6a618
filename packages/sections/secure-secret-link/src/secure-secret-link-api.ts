// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SecureSecretLink } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SecureSecretLink` as a method. */
export class SecureSecretLinkAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SecureSecretLink`: see {@link operations.getSecureSecretLink}. */
  getSecureSecretLink<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSecureSecretLinkParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSecureSecretLink<T, As>(this.#halo, params, options)
  }

  /** `POST /SecureSecretLink`: see {@link operations.postSecureSecretLink}. */
  postSecureSecretLink<As extends ResponseAs = ResponseAs>(
    params: operations.PostSecureSecretLinkParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SecureSecretLink>> {
    return operations.postSecureSecretLink<As>(this.#halo, params, options)
  }

  /** `GET /SecureSecretLink/validate`: see {@link operations.getSecureSecretLinkValidate}. */
  getSecureSecretLinkValidate<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSecureSecretLinkValidateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSecureSecretLinkValidate<T, As>(this.#halo, params, options)
  }

  /** `GET /SecureSecretLink/{id}`: see {@link operations.getSecureSecretLinkById}. */
  getSecureSecretLinkById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSecureSecretLinkByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SecureSecretLink>> {
    return operations.getSecureSecretLinkById<As>(this.#halo, params, options)
  }

  /** `DELETE /SecureSecretLink/{id}`: see {@link operations.deleteSecureSecretLinkById}. */
  deleteSecureSecretLinkById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteSecureSecretLinkByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteSecureSecretLinkById<T, As>(this.#halo, params, options)
  }
}
