# Runs PostgreSQL for as long as whoever holds the other end of standard input lives.
# Arguments: folder of the programs, data folder, log file, port.
bin=$1 data=$2 log=$3 port=$4

# PostgreSQL refuses to run as root. In a user namespace of its own root is nobody, and the files are still its own.
as_user=
if [ "$(id -u)" = 0 ]; then
  as_user="unshare -U"
  if ! $as_user true; then
    echo "PostgreSQL does not run as root, and this machine allows no user namespaces: start as an ordinary user."
    exit 1
  fi
fi

running() {
  kill -0 "$1" 2>/dev/null
}

command_of() {
  tr '\0' ' ' 2>/dev/null <"/proc/$1/cmdline" || ps -o args= -p "$1" 2>/dev/null
}

stop() {
  $as_user "$bin/pg_ctl" stop -D "$data" -m fast -t 3 || $as_user "$bin/pg_ctl" stop -D "$data" -m immediate -t 2
}

# What is left of an earlier life: a server without a guard, or a pid file whose number is somebody else's by now.
if [ -f "$data/postmaster.pid" ]; then
  old=$(head -n 1 "$data/postmaster.pid")
  if running "$old" && command_of "$old" | grep -q -F "$data"; then
    echo "A server is left from an earlier run: stopping it."
    stop
  else
    rm -f "$data/postmaster.pid"
  fi
fi

# Made beside its place and moved there once complete: no crash leaves half a data folder.
if [ ! -d "$data" ]; then
  rm -rf "$data.new"
  mkdir -p "$(dirname "$data")"
  $as_user "$bin/initdb" -D "$data.new" -U postgres -A trust -E UTF8 --locale=C.UTF-8 || exit 1
  mv "$data.new" "$data" || exit 1
fi

trap 'stop; exit 0' TERM
exec 3<&0
(while read -r line <&3; do :; done; kill -TERM $$) &

options="-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories="
options="$options -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c max_connections=200"
options="$options -c log_line_prefix='%m [%p] ' -c log_timezone=UTC -c timezone=UTC"

# After a kill the last of the old server's processes may need a moment to notice.
attempt=1
until $as_user "$bin/pg_ctl" start -D "$data" -w -t 60 -l "$log" -o "$options" </dev/null 3<&-; do
  [ $attempt -ge 5 ] && exit 1
  attempt=$((attempt + 1))
  sleep 1
done

server=$(head -n 1 "$data/postmaster.pid")
while running "$server"; do sleep 0.2; done
echo "PostgreSQL ended by itself."
exit 1
