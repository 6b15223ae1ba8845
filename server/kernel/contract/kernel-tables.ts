/**
 * Tables of the kernel that the platform's plugin shows: the kernel writes the log and reads the settings, and the
 * entities over them, with who may see them, are the plugin's.
 */
export const shownByPlatform: ReadonlySet<string> = new Set(['kernel_audit_entry', 'kernel_plugin_setting']);
