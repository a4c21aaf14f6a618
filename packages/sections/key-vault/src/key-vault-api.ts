// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { KeyVault } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/KeyVault` as a method. */
export class KeyVaultAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /KeyVault`: see {@link operations.getKeyVault}. */
  getKeyVault<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetKeyVaultParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getKeyVault<T, As>(this.#halo, params, options)
  }

  /** `POST /KeyVault`: see {@link operations.postKeyVault}. */
  postKeyVault<As extends ResponseAs = ResponseAs>(
    params: operations.PostKeyVaultParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KeyVault>> {
    return operations.postKeyVault<As>(this.#halo, params, options)
  }

  /** `GET /KeyVault/{id}`: see {@link operations.getKeyVaultById}. */
  getKeyVaultById<As extends ResponseAs = ResponseAs>(
    params: operations.GetKeyVaultByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KeyVault>> {
    return operations.getKeyVaultById<As>(this.#halo, params, options)
  }

  /** `DELETE /KeyVault/{id}`: see {@link operations.deleteKeyVaultById}. */
  deleteKeyVaultById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteKeyVaultByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteKeyVaultById<T, As>(this.#halo, params, options)
  }
}
