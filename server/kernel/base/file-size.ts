/** The largest file that a route or an import takes, in MiB: whoever may send it over HTTP may also import it by command. */
export const MAX_FILE_MEGABYTES = 20;
