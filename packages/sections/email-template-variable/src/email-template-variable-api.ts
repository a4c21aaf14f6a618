// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MessageContentVariable } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/EmailTemplateVariable` as a method. */
export class EmailTemplateVariableAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /EmailTemplateVariable`: see {@link operations.getEmailTemplateVariable}. */
  getEmailTemplateVariable<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetEmailTemplateVariableParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getEmailTemplateVariable<T, As>(this.#halo, params, options)
  }

  /** `POST /EmailTemplateVariable`: see {@link operations.postEmailTemplateVariable}. */
  postEmailTemplateVariable<As extends ResponseAs = ResponseAs>(
    params: operations.PostEmailTemplateVariableParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MessageContentVariable>> {
    return operations.postEmailTemplateVariable<As>(this.#halo, params, options)
  }

  /** `GET /EmailTemplateVariable/{id}`: see {@link operations.getEmailTemplateVariableById}. */
  getEmailTemplateVariableById<As extends ResponseAs = ResponseAs>(
    params: operations.GetEmailTemplateVariableByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MessageContentVariable>> {
    return operations.getEmailTemplateVariableById<As>(this.#halo, params, options)
  }

  /** `DELETE /EmailTemplateVariable/{id}`: see {@link operations.deleteEmailTemplateVariableById}. */
  deleteEmailTemplateVariableById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteEmailTemplateVariableByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteEmailTemplateVariableById<T, As>(this.#halo, params, options)
  }
}
