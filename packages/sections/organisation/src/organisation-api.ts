// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Organisation } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Organisation` as a method. */
export class OrganisationAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Organisation`: see {@link operations.getOrganisation}. */
  getOrganisation<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetOrganisationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getOrganisation<T, As>(this.#halo, params, options)
  }

  /** `POST /Organisation`: see {@link operations.postOrganisation}. */
  postOrganisation<As extends ResponseAs = ResponseAs>(
    params: operations.PostOrganisationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Organisation>> {
    return operations.postOrganisation<As>(this.#halo, params, options)
  }

  /** `GET /Organisation/{id}`: see {@link operations.getOrganisationById}. */
  getOrganisationById<As extends ResponseAs = ResponseAs>(
    params: operations.GetOrganisationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Organisation>> {
    return operations.getOrganisationById<As>(this.#halo, params, options)
  }

  /** `DELETE /Organisation/{id}`: see {@link operations.deleteOrganisationById}. */
  deleteOrganisationById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteOrganisationByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteOrganisationById<T, As>(this.#halo, params, options)
  }
}
