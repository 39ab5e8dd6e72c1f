// Input(16, 4, 4), MaxPool(2)

// ---------- Vector512 ----------

        // maxPool1 = maxPool(image)
        //   image [16,4,4]   NCHWc16
        //   maxPool1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void MaxPool1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 128);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 32);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var best = Vector512.LoadUnsafe(ref x_oy_ox);
                    best = Vector512.MaxNative(best, Vector512.LoadUnsafe(ref x_oy_ox, 16));
                    best = Vector512.MaxNative(best, Vector512.LoadUnsafe(ref x_oy_ox, 64));
                    best = Vector512.MaxNative(best, Vector512.LoadUnsafe(ref x_oy_ox, 80));
                    best.StoreUnsafe(ref y_oy_ox);
                }
            }
        }

// ---------- Vector256 ----------

        // maxPool1 = maxPool(image)
        //   image [16,4,4]   NCHWc16
        //   maxPool1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void MaxPool1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 128);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 32);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var best = Vector256.LoadUnsafe(ref x_oy_ox_c);
                        best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_oy_ox_c, 16));
                        best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_oy_ox_c, 64));
                        best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_oy_ox_c, 80));
                        best.StoreUnsafe(ref y_oy_ox_c);
                    }
                }
            }
        }

// ---------- AdvSimd ----------

        // maxPool1 = maxPool(image)
        //   image [16,4,4]   NCHWc16
        //   maxPool1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void MaxPool1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 128);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 32);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var best = Vector128.LoadUnsafe(ref x_oy_ox_c);
                        best = Vector128.MaxNative(best, Vector128.LoadUnsafe(ref x_oy_ox_c, 16));
                        best = Vector128.MaxNative(best, Vector128.LoadUnsafe(ref x_oy_ox_c, 64));
                        best = Vector128.MaxNative(best, Vector128.LoadUnsafe(ref x_oy_ox_c, 80));
                        best.StoreUnsafe(ref y_oy_ox_c);
                    }
                }
            }
        }

// ---------- Vector128 ----------

        // maxPool1 = maxPool(image)
        //   image [16,4,4]   NCHWc16
        //   maxPool1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void MaxPool1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 128);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 32);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var best = Vector128.LoadUnsafe(ref x_oy_ox_c);
                        best = Vector128.MaxNative(best, Vector128.LoadUnsafe(ref x_oy_ox_c, 16));
                        best = Vector128.MaxNative(best, Vector128.LoadUnsafe(ref x_oy_ox_c, 64));
                        best = Vector128.MaxNative(best, Vector128.LoadUnsafe(ref x_oy_ox_c, 80));
                        best.StoreUnsafe(ref y_oy_ox_c);
                    }
                }
            }
        }

// ---------- Scalar ----------

        // maxPool1 = maxPool(image)
        //   image [16,4,4]   NCHWc16
        //   maxPool1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void MaxPool1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 128);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 32);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int c = 0; c < 16; c++)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var best = x_oy_ox_c;
                        best = Lanes.Max(best, Unsafe.Add(ref x_oy_ox_c, 16));
                        best = Lanes.Max(best, Unsafe.Add(ref x_oy_ox_c, 64));
                        best = Lanes.Max(best, Unsafe.Add(ref x_oy_ox_c, 80));
                        y_oy_ox_c = best;
                    }
                }
            }
        }
