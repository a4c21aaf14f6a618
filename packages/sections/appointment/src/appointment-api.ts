// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Appointment } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Appointment` as a method. */
export class AppointmentAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Appointment`: see {@link operations.getAppointment}. */
  getAppointment<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAppointmentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAppointment<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /Appointment`: see {@link operations.paginateAppointment}. */
  paginateAppointment<T = unknown>(
    params?: operations.PaginateAppointmentParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateAppointment<T>(this.#halo, params, options)
  }

  /** `POST /Appointment`: see {@link operations.postAppointment}. */
  postAppointment<As extends ResponseAs = ResponseAs>(
    params: operations.PostAppointmentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Appointment>> {
    return operations.postAppointment<As>(this.#halo, params, options)
  }

  /** `GET /Appointment/Booking`: see {@link operations.getAppointmentBooking}. */
  getAppointmentBooking<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAppointmentBookingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAppointmentBooking<T, As>(this.#halo, params, options)
  }

  /** `POST /Appointment/Booking`: see {@link operations.postAppointmentBooking}. */
  postAppointmentBooking<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostAppointmentBookingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postAppointmentBooking<T, As>(this.#halo, params, options)
  }

  /** `POST /Appointment/Generate`: see {@link operations.postAppointmentGenerate}. */
  postAppointmentGenerate<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostAppointmentGenerateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postAppointmentGenerate<T, As>(this.#halo, params, options)
  }

  /** `GET /Appointment/{id}`: see {@link operations.getAppointmentById}. */
  getAppointmentById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAppointmentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Appointment>> {
    return operations.getAppointmentById<As>(this.#halo, params, options)
  }

  /** `DELETE /Appointment/{id}`: see {@link operations.deleteAppointmentById}. */
  deleteAppointmentById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAppointmentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAppointmentById<T, As>(this.#halo, params, options)
  }
}
