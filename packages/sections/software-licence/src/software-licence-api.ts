// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Licence_List } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SoftwareLicence` as a method. */
export class SoftwareLicenceAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SoftwareLicence`: see {@link operations.getSoftwareLicence}. */
  getSoftwareLicence<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSoftwareLicenceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'licences', Licence_List>>> {
    return operations.getSoftwareLicence<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SoftwareLicence`: see {@link operations.paginateSoftwareLicence}. */
  paginateSoftwareLicence(
    params?: operations.PaginateSoftwareLicenceParams,
    options?: PaginateOptions,
  ): Pages<Licence_List> {
    return operations.paginateSoftwareLicence(this.#halo, params, options)
  }

  /** `POST /SoftwareLicence`: see {@link operations.postSoftwareLicence}. */
  postSoftwareLicence<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSoftwareLicenceParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Licence_List[], Licence_List>>> {
    return operations.postSoftwareLicence<As, Flag>(this.#halo, params, options)
  }

  /** `GET /SoftwareLicence/{id}`: see {@link operations.getSoftwareLicenceById}. */
  getSoftwareLicenceById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSoftwareLicenceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Licence_List>> {
    return operations.getSoftwareLicenceById<As>(this.#halo, params, options)
  }

  /** `DELETE /SoftwareLicence/{id}`: see {@link operations.deleteSoftwareLicenceById}. */
  deleteSoftwareLicenceById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSoftwareLicenceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Licence_List | undefined>> {
    return operations.deleteSoftwareLicenceById<As>(this.#halo, params, options)
  }
}
