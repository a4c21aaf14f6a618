// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Actions, Area, AzureDevOpsDetails, BusinessCentralDetails, ConfluenceWebhookEndpoint, EWSAppointmentChange, ExactDetails, FortnoxDetails, InvoiceHeader, JiraDetails, KashflowDetails, KeyPair2, LansweeperStartExport, Licence_List, LinkIssue, LinkWorkItem, MYOBDetails, MattermostWebhook, MattermostWebhookContent, MoveMailRequest, QuickBooksDetails, SOCCreateIncident, SageBusinessCloudDetails, StripeCreatePortalSession, StripePaymentIntentCreateRequest, StripeUpdateInvoicePaymentRequest, StripeWebhookEndpoint, SubscriptionQuantityChange, TeamsManifestCreate, Uname, XeroDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { IntegrationDataAPI } from './integration-data-api.ts'
