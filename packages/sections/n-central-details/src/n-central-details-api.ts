// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { NCentralDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/NCentralDetails` as a method. */
export class NCentralDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /NCentralDetails`: see {@link operations.getNCentralDetails}. */
  getNCentralDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetNCentralDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getNCentralDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /NCentralDetails`: see {@link operations.postNCentralDetails}. */
  postNCentralDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostNCentralDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NCentralDetails>> {
    return operations.postNCentralDetails<As>(this.#halo, params, options)
  }

  /** `GET /NCentralDetails/{id}`: see {@link operations.getNCentralDetailsById}. */
  getNCentralDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetNCentralDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, NCentralDetails>> {
    return operations.getNCentralDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /NCentralDetails/{id}`: see {@link operations.deleteNCentralDetailsById}. */
  deleteNCentralDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteNCentralDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteNCentralDetailsById<T, As>(this.#halo, params, options)
  }
}
