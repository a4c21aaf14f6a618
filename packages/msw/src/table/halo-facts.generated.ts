// Generated from the OpenAPI document by `pnpm generate`. Do not edit.

/** The most records in a page of a list that nothing else is known of. */
export const pageCap = 100

/** Records that come where the call does not page. */
export const firstPageSize = 50

/** Status of a ticket that is closed, in a tenant as installed. */
export const closedStatusId = 9

/** Status of a ticket that was just created, in a tenant as installed. */
export const createdStatusId = 1

/** Dates that stand for none, all without a zone. */
export const noDates = ['0001-01-01T00:00:00', '1899-12-30T00:00:00', '1900-01-01T00:00:00'] as const

/** Section of the record that a field of a ticket or an action names by its id. */
export const referredSections = {
  action_appointment_id: 'Appointment',
  action_contract_id: 'ClientContract',
  action_travel_contract_id: 'ClientContract',
  actionby_agent_id: 'Agent',
  actionby_application_id: 'Application',
  actionby_user_id: 'Users',
  agent_id: 'Agent',
  appointment_id: 'Appointment',
  approval_process_id: 'ApprovalProcess',
  asset_id: 'Asset',
  budgettype_id: 'BudgetType',
  categoryid_1: 'Category',
  categoryid_2: 'Category',
  categoryid_3: 'Category',
  categoryid_4: 'Category',
  child_template_id: 'Template',
  client_id: 'Client',
  client_to_invoice_to_id: 'Client',
  clonedfrom_id: 'Tickets',
  closure_agent_id: 'Agent',
  component_id: 'ProductComponent',
  connectedinstance_id: 'ConnectedInstance',
  contract_id: 'ClientContract',
  created_from_ticket_id: 'Tickets',
  createdfrom_id: 'Tickets',
  emailtemplate_id: 'EmailTemplate',
  from_mailbox_id: 'Mailbox',
  invoice_id: 'Invoice',
  locked_by_agentid: 'Agent',
  mailboxid: 'Mailbox',
  main_project_id: 'Projects',
  matched_kb_id: 'KBArticle',
  matched_rule_id: 'TicketRules',
  merged_from_ticketid: 'Tickets',
  merged_into_id: 'Tickets',
  new_agent: 'Agent',
  new_approvalprocess_agent_id: 'Agent',
  new_approvalprocess_cab_id: 'CAB',
  new_client_id: 'Client',
  new_contract_id: 'ClientContract',
  new_parent_id: 'Tickets',
  new_site_id: 'Site',
  new_sla_id: 'SLA',
  new_status: 'Status',
  new_user_id: 'Users',
  old_status: 'Status',
  organisation_id: 'Organisation',
  outcome_id: 'Outcome',
  parent_id: 'Tickets',
  pdf_attachment_id: 'Attachment',
  product_id: 'Product',
  project_id: 'Projects',
  purchaseorder_id: 'PurchaseOrder',
  quotation_id: 'Quotation',
  release2_id: 'Release',
  release3_id: 'Release',
  release_id: 'Release',
  releasenotegroup_id: 'ReleaseNoteGroup',
  replied_to_ticket_id: 'Tickets',
  salesorder_id: 'SalesOrder',
  service_id: 'Service',
  site_id: 'Site',
  sla_id: 'SLA',
  status_id: 'Status',
  supplier_contract_id: 'SupplierContract',
  supplier_id: 'Supplier',
  supplier_sla_id: 'SLA',
  team_id: 'Team',
  template_id: 'Template',
  ticket_id: 'Tickets',
  tickettype_id: 'TicketType',
  top_level_id: 'TopLevel',
  user_id: 'Users',
  who_agentid: 'Agent',
  workflow_id: 'Workflow',
} as const
