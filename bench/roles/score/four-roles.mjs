/** The roles that macro-F1 is an average over; the library's other five count only where they are one that somebody plays. */
export const FOUR_ROLES = ["organizer", "recruiter", "driver", "boat-captain"];
