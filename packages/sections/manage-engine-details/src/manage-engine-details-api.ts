// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ManageEngineDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ManageEngineDetails` as a method. */
export class ManageEngineDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ManageEngineDetails`: see {@link operations.getManageEngineDetails}. */
  getManageEngineDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetManageEngineDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getManageEngineDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /ManageEngineDetails`: see {@link operations.postManageEngineDetails}. */
  postManageEngineDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostManageEngineDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ManageEngineDetails>> {
    return operations.postManageEngineDetails<As>(this.#halo, params, options)
  }

  /** `GET /ManageEngineDetails/{id}`: see {@link operations.getManageEngineDetailsById}. */
  getManageEngineDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetManageEngineDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ManageEngineDetails>> {
    return operations.getManageEngineDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ManageEngineDetails/{id}`: see {@link operations.deleteManageEngineDetailsById}. */
  deleteManageEngineDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteManageEngineDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteManageEngineDetailsById<T, As>(this.#halo, params, options)
  }
}
