// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Licence_List } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SoftwareLicence` as a method. */
export class SoftwareLicenceAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SoftwareLicence`: see {@link operations.getSoftwareLicence}. */
  getSoftwareLicence<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSoftwareLicenceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSoftwareLicence<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /SoftwareLicence`: see {@link operations.paginateSoftwareLicence}. */
  paginateSoftwareLicence<T = unknown>(
    params?: operations.PaginateSoftwareLicenceParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateSoftwareLicence<T>(this.#halo, params, options)
  }

  /** `POST /SoftwareLicence`: see {@link operations.postSoftwareLicence}. */
  postSoftwareLicence<As extends ResponseAs = ResponseAs>(
    params: operations.PostSoftwareLicenceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Licence_List>> {
    return operations.postSoftwareLicence<As>(this.#halo, params, options)
  }

  /** `GET /SoftwareLicence/{id}`: see {@link operations.getSoftwareLicenceById}. */
  getSoftwareLicenceById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSoftwareLicenceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Licence_List>> {
    return operations.getSoftwareLicenceById<As>(this.#halo, params, options)
  }

  /** `DELETE /SoftwareLicence/{id}`: see {@link operations.deleteSoftwareLicenceById}. */
  deleteSoftwareLicenceById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteSoftwareLicenceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteSoftwareLicenceById<T, As>(this.#halo, params, options)
  }
}
