// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SecureSecretLink } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SecureSecretLink` as a method. */
export class SecureSecretLinkAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SecureSecretLink`: see {@link operations.getSecureSecretLink}. */
  getSecureSecretLink<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSecureSecretLinkParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SecureSecretLink[]>> {
    return operations.getSecureSecretLink<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SecureSecretLink`: see {@link operations.paginateSecureSecretLink}. */
  paginateSecureSecretLink(
    params?: operations.PaginateSecureSecretLinkParams,
    options?: PaginateOptions,
  ): Pages<SecureSecretLink> {
    return operations.paginateSecureSecretLink(this.#halo, params, options)
  }

  /** `POST /SecureSecretLink`: see {@link operations.postSecureSecretLink}. */
  postSecureSecretLink<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSecureSecretLinkParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SecureSecretLink[], SecureSecretLink>>> {
    return operations.postSecureSecretLink<As, Flag>(this.#halo, params, options)
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
  deleteSecureSecretLinkById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSecureSecretLinkByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SecureSecretLink | undefined>> {
    return operations.deleteSecureSecretLinkById<As>(this.#halo, params, options)
  }
}
