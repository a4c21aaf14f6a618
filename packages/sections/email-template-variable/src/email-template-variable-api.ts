// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MessageContentVariable } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/EmailTemplateVariable` as a method. */
export class EmailTemplateVariableAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /EmailTemplateVariable`: see {@link operations.getEmailTemplateVariable}. */
  getEmailTemplateVariable<As extends ResponseAs = ResponseAs>(
    params?: operations.GetEmailTemplateVariableParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MessageContentVariable[]>> {
    return operations.getEmailTemplateVariable<As>(this.#halo, params, options)
  }

  /** Every record of `GET /EmailTemplateVariable`: see {@link operations.paginateEmailTemplateVariable}. */
  paginateEmailTemplateVariable(
    params?: operations.PaginateEmailTemplateVariableParams,
    options?: PaginateOptions,
  ): Pages<MessageContentVariable> {
    return operations.paginateEmailTemplateVariable(this.#halo, params, options)
  }

  /** `POST /EmailTemplateVariable`: see {@link operations.postEmailTemplateVariable}. */
  postEmailTemplateVariable<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostEmailTemplateVariableParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, MessageContentVariable[], MessageContentVariable>>> {
    return operations.postEmailTemplateVariable<As, Flag>(this.#halo, params, options)
  }

  /** `GET /EmailTemplateVariable/{id}`: see {@link operations.getEmailTemplateVariableById}. */
  getEmailTemplateVariableById<As extends ResponseAs = ResponseAs>(
    params: operations.GetEmailTemplateVariableByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MessageContentVariable>> {
    return operations.getEmailTemplateVariableById<As>(this.#halo, params, options)
  }

  /** `DELETE /EmailTemplateVariable/{id}`: see {@link operations.deleteEmailTemplateVariableById}. */
  deleteEmailTemplateVariableById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteEmailTemplateVariableByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MessageContentVariable | undefined>> {
    return operations.deleteEmailTemplateVariableById<As>(this.#halo, params, options)
  }
}
