// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Pax8Details } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Pax8Details` as a method. */
export class Pax8DetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Pax8Details`: see {@link operations.getPax8Details}. */
  getPax8Details<As extends ResponseAs = ResponseAs>(
    params?: operations.GetPax8DetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Pax8Details[]>> {
    return operations.getPax8Details<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Pax8Details`: see {@link operations.paginatePax8Details}. */
  paginatePax8Details(
    params?: operations.PaginatePax8DetailsParams,
    options?: PaginateOptions,
  ): Pages<Pax8Details> {
    return operations.paginatePax8Details(this.#halo, params, options)
  }

  /** `POST /Pax8Details`: see {@link operations.postPax8Details}. */
  postPax8Details<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostPax8DetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Pax8Details[], Pax8Details>>> {
    return operations.postPax8Details<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Pax8Details/{id}`: see {@link operations.getPax8DetailsById}. */
  getPax8DetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetPax8DetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Pax8Details>> {
    return operations.getPax8DetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /Pax8Details/{id}`: see {@link operations.deletePax8DetailsById}. */
  deletePax8DetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeletePax8DetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Pax8Details | undefined>> {
    return operations.deletePax8DetailsById<As>(this.#halo, params, options)
  }
}
