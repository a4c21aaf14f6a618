// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Contactgroupcontacts } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Contactgroupcontact` as a method. */
export class ContactgroupcontactAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Contactgroupcontact`: see {@link operations.getContactgroupcontact}. */
  getContactgroupcontact<As extends ResponseAs = ResponseAs>(
    params?: operations.GetContactgroupcontactParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Contactgroupcontacts[]>> {
    return operations.getContactgroupcontact<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Contactgroupcontact`: see {@link operations.paginateContactgroupcontact}. */
  paginateContactgroupcontact(
    params?: operations.PaginateContactgroupcontactParams,
    options?: PaginateOptions,
  ): Pages<Contactgroupcontacts> {
    return operations.paginateContactgroupcontact(this.#halo, params, options)
  }

  /** `POST /Contactgroupcontact`: see {@link operations.postContactgroupcontact}. */
  postContactgroupcontact<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostContactgroupcontactParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Contactgroupcontacts[], Contactgroupcontacts>>> {
    return operations.postContactgroupcontact<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Contactgroupcontact/{id}`: see {@link operations.getContactgroupcontactById}. */
  getContactgroupcontactById<As extends ResponseAs = ResponseAs>(
    params: operations.GetContactgroupcontactByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Contactgroupcontacts>> {
    return operations.getContactgroupcontactById<As>(this.#halo, params, options)
  }

  /** `DELETE /Contactgroupcontact/{id}`: see {@link operations.deleteContactgroupcontactById}. */
  deleteContactgroupcontactById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteContactgroupcontactByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Contactgroupcontacts | undefined>> {
    return operations.deleteContactgroupcontactById<As>(this.#halo, params, options)
  }
}
