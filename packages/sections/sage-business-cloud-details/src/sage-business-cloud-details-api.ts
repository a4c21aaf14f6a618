// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SageBusinessCloudDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SageBusinessCloudDetails` as a method. */
export class SageBusinessCloudDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SageBusinessCloudDetails`: see {@link operations.getSageBusinessCloudDetails}. */
  getSageBusinessCloudDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSageBusinessCloudDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSageBusinessCloudDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /SageBusinessCloudDetails`: see {@link operations.postSageBusinessCloudDetails}. */
  postSageBusinessCloudDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostSageBusinessCloudDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SageBusinessCloudDetails>> {
    return operations.postSageBusinessCloudDetails<As>(this.#halo, params, options)
  }

  /** `GET /SageBusinessCloudDetails/{id}`: see {@link operations.getSageBusinessCloudDetailsById}. */
  getSageBusinessCloudDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSageBusinessCloudDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SageBusinessCloudDetails>> {
    return operations.getSageBusinessCloudDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /SageBusinessCloudDetails/{id}`: see {@link operations.deleteSageBusinessCloudDetailsById}. */
  deleteSageBusinessCloudDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteSageBusinessCloudDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteSageBusinessCloudDetailsById<T, As>(this.#halo, params, options)
  }
}
