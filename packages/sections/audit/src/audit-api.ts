// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, ListView, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Audit } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Audit` as a method. */
export class AuditAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Audit`: see {@link operations.getAudit}. */
  getAudit<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAuditParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ListView<'audit', Audit>>> {
    return operations.getAudit<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Audit`: see {@link operations.paginateAudit}. */
  paginateAudit(
    params?: operations.PaginateAuditParams,
    options?: PaginateOptions,
  ): Pages<Audit> {
    return operations.paginateAudit(this.#halo, params, options)
  }

  /** `POST /Audit`: see {@link operations.postAudit}. */
  postAudit<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAuditParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Audit[], Audit>>> {
    return operations.postAudit<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Audit/{id}`: see {@link operations.getAuditById}. */
  getAuditById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAuditByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Audit>> {
    return operations.getAuditById<As>(this.#halo, params, options)
  }

  /** `DELETE /Audit/{id}`: see {@link operations.deleteAuditById}. */
  deleteAuditById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAuditByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Audit | undefined>> {
    return operations.deleteAuditById<As>(this.#halo, params, options)
  }
}
