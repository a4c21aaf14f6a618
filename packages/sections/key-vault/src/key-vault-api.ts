// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { KeyVault } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/KeyVault` as a method. */
export class KeyVaultAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /KeyVault`: see {@link operations.getKeyVault}. */
  getKeyVault<As extends ResponseAs = ResponseAs>(
    params?: operations.GetKeyVaultParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KeyVault[]>> {
    return operations.getKeyVault<As>(this.#halo, params, options)
  }

  /** Every record of `GET /KeyVault`: see {@link operations.paginateKeyVault}. */
  paginateKeyVault(
    params?: operations.PaginateKeyVaultParams,
    options?: PaginateOptions,
  ): Pages<KeyVault> {
    return operations.paginateKeyVault(this.#halo, params, options)
  }

  /** `POST /KeyVault`: see {@link operations.postKeyVault}. */
  postKeyVault<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostKeyVaultParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, KeyVault[], KeyVault>>> {
    return operations.postKeyVault<As, Flag>(this.#halo, params, options)
  }

  /** `GET /KeyVault/{id}`: see {@link operations.getKeyVaultById}. */
  getKeyVaultById<As extends ResponseAs = ResponseAs>(
    params: operations.GetKeyVaultByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KeyVault>> {
    return operations.getKeyVaultById<As>(this.#halo, params, options)
  }

  /** `DELETE /KeyVault/{id}`: see {@link operations.deleteKeyVaultById}. */
  deleteKeyVaultById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteKeyVaultByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, KeyVault | undefined>> {
    return operations.deleteKeyVaultById<As>(this.#halo, params, options)
  }
}
