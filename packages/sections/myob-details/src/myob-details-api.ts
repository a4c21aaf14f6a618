// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MYOBDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MYOBdetails` as a method. */
export class MYOBdetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MYOBdetails`: see {@link operations.getMYOBdetails}. */
  getMYOBdetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMYOBdetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMYOBdetails<T, As>(this.#halo, params, options)
  }

  /** `POST /MYOBdetails`: see {@link operations.postMYOBdetails}. */
  postMYOBdetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostMYOBdetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MYOBDetails>> {
    return operations.postMYOBdetails<As>(this.#halo, params, options)
  }

  /** `GET /MYOBdetails/{id}`: see {@link operations.getMYOBdetailsById}. */
  getMYOBdetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMYOBdetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MYOBDetails>> {
    return operations.getMYOBdetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /MYOBdetails/{id}`: see {@link operations.deleteMYOBdetailsById}. */
  deleteMYOBdetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteMYOBdetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteMYOBdetailsById<T, As>(this.#halo, params, options)
  }
}
