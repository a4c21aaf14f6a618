// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MattermostDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MattermostDetails` as a method. */
export class MattermostDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MattermostDetails`: see {@link operations.getMattermostDetails}. */
  getMattermostDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMattermostDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMattermostDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /MattermostDetails`: see {@link operations.postMattermostDetails}. */
  postMattermostDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostMattermostDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MattermostDetails>> {
    return operations.postMattermostDetails<As>(this.#halo, params, options)
  }

  /** `GET /MattermostDetails/{id}`: see {@link operations.getMattermostDetailsById}. */
  getMattermostDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMattermostDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MattermostDetails>> {
    return operations.getMattermostDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /MattermostDetails/{id}`: see {@link operations.deleteMattermostDetailsById}. */
  deleteMattermostDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteMattermostDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteMattermostDetailsById<T, As>(this.#halo, params, options)
  }
}
