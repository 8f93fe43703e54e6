/**
 * Seconds between two heartbeats of a board's stream. A board says that it lost its network after two and a half of them,
 * also where the Wi-Fi stays and only what is behind it is gone; a building has a few boards, not thousands.
 */
export const boardBeatSeconds = 4;
