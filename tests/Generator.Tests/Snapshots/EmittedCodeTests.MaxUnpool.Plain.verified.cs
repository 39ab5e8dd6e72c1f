// Input(16, 4, 4), MaxPool(2), MaxUnpool("maxPool1")

// ---------- Vector256 ----------

        // maxUnpool1 = maxUnpool(maxPool1, image)
        //   maxPool1 [16,2,2]   NCHWc16
        //   image [16,4,4]   NCHWc16
        //   maxUnpool1 [16,4,4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void MaxUnpool1_Forward(ref float x, ref float seen, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float seen_oy = ref Unsafe.Add(ref seen, oy * 128);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 32);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 128);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float seen_oy_ox = ref Unsafe.Add(ref seen_oy, ox * 32);
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 32);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float seen_oy_ox_c = ref Unsafe.Add(ref seen_oy_ox, c);
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var best = Vector256.LoadUnsafe(ref seen_oy_ox_c);
                        var won = Vector256<float>.Zero;
                        var value = Vector256.LoadUnsafe(ref seen_oy_ox_c, 16);
                        won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create(1f), won);
                        best = Vector256.MaxNative(best, value);
                        value = Vector256.LoadUnsafe(ref seen_oy_ox_c, 64);
                        won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create(2f), won);
                        best = Vector256.MaxNative(best, value);
                        value = Vector256.LoadUnsafe(ref seen_oy_ox_c, 80);
                        won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create(3f), won);
                        best = Vector256.MaxNative(best, value);
                        var moved = Vector256.LoadUnsafe(ref x_oy_ox_c);
                        Vector256.ConditionalSelect(Vector256.Equals(won, Vector256<float>.Zero), moved, Vector256<float>.Zero).StoreUnsafe(ref y_oy_ox_c);
                        Vector256.ConditionalSelect(Vector256.Equals(won, Vector256.Create(1f)), moved, Vector256<float>.Zero).StoreUnsafe(ref y_oy_ox_c, 16);
                        Vector256.ConditionalSelect(Vector256.Equals(won, Vector256.Create(2f)), moved, Vector256<float>.Zero).StoreUnsafe(ref y_oy_ox_c, 64);
                        Vector256.ConditionalSelect(Vector256.Equals(won, Vector256.Create(3f)), moved, Vector256<float>.Zero).StoreUnsafe(ref y_oy_ox_c, 80);
                    }
                }
            }
        }

// ---------- AdvSimd ----------

        // maxUnpool1 = maxUnpool(maxPool1, image)
        //   maxPool1 [16,2,2]   NCHWc16
        //   image [16,4,4]   NCHWc16
        //   maxUnpool1 [16,4,4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void MaxUnpool1_Forward(ref float x, ref float seen, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float seen_oy = ref Unsafe.Add(ref seen, oy * 128);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 32);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 128);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float seen_oy_ox = ref Unsafe.Add(ref seen_oy, ox * 32);
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 32);
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float seen_oy_ox_c = ref Unsafe.Add(ref seen_oy_ox, c);
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var best = Vector128.LoadUnsafe(ref seen_oy_ox_c);
                        var won = Vector128<float>.Zero;
                        var value = Vector128.LoadUnsafe(ref seen_oy_ox_c, 16);
                        won = Vector128.ConditionalSelect(Vector128.GreaterThan(value, best), Vector128.Create(1f), won);
                        best = Vector128.MaxNative(best, value);
                        value = Vector128.LoadUnsafe(ref seen_oy_ox_c, 64);
                        won = Vector128.ConditionalSelect(Vector128.GreaterThan(value, best), Vector128.Create(2f), won);
                        best = Vector128.MaxNative(best, value);
                        value = Vector128.LoadUnsafe(ref seen_oy_ox_c, 80);
                        won = Vector128.ConditionalSelect(Vector128.GreaterThan(value, best), Vector128.Create(3f), won);
                        best = Vector128.MaxNative(best, value);
                        var moved = Vector128.LoadUnsafe(ref x_oy_ox_c);
                        Vector128.ConditionalSelect(Vector128.Equals(won, Vector128<float>.Zero), moved, Vector128<float>.Zero).StoreUnsafe(ref y_oy_ox_c);
                        Vector128.ConditionalSelect(Vector128.Equals(won, Vector128.Create(1f)), moved, Vector128<float>.Zero).StoreUnsafe(ref y_oy_ox_c, 16);
                        Vector128.ConditionalSelect(Vector128.Equals(won, Vector128.Create(2f)), moved, Vector128<float>.Zero).StoreUnsafe(ref y_oy_ox_c, 64);
                        Vector128.ConditionalSelect(Vector128.Equals(won, Vector128.Create(3f)), moved, Vector128<float>.Zero).StoreUnsafe(ref y_oy_ox_c, 80);
                    }
                }
            }
        }
