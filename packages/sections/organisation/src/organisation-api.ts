// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Organisation } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Organisation` as a method. */
export class OrganisationAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Organisation`: see {@link operations.getOrganisation}. */
  getOrganisation<As extends ResponseAs = ResponseAs>(
    params?: operations.GetOrganisationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Organisation[]>> {
    return operations.getOrganisation<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Organisation`: see {@link operations.paginateOrganisation}. */
  paginateOrganisation(
    params?: operations.PaginateOrganisationParams,
    options?: PaginateOptions,
  ): Pages<Organisation> {
    return operations.paginateOrganisation(this.#halo, params, options)
  }

  /** `POST /Organisation`: see {@link operations.postOrganisation}. */
  postOrganisation<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostOrganisationParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Organisation[], Organisation>>> {
    return operations.postOrganisation<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Organisation/{id}`: see {@link operations.getOrganisationById}. */
  getOrganisationById<As extends ResponseAs = ResponseAs>(
    params: operations.GetOrganisationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Organisation>> {
    return operations.getOrganisationById<As>(this.#halo, params, options)
  }

  /** `DELETE /Organisation/{id}`: see {@link operations.deleteOrganisationById}. */
  deleteOrganisationById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteOrganisationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Organisation | undefined>> {
    return operations.deleteOrganisationById<As>(this.#halo, params, options)
  }
}
